#!/usr/bin/env bash
# Makes the cluster's authority and a certificate a node, once. Only authority/ca.crt leaves this volume's
# owner: its key stays in a folder that no other service mounts.
set -euo pipefail
umask 077
cd /certs

[ -f secret/ca.key ] || es-gencert-cli create-ca -out ./secret
mkdir -p authority
cp secret/ca.crt authority/ca.crt

for node in kurrentdb-1 kurrentdb-2 kurrentdb-3; do
  [ -f "$node/node.key" ] || es-gencert-cli create-node \
    -ca-certificate ./secret/ca.crt -ca-key ./secret/ca.key -out "./$node" \
    -dns-names "$node,localhost" -ip-addresses 127.0.0.1
done

# The database runs as user 1000; the authority's certificate is for everyone.
chown -R 1000:1000 kurrentdb-1 kurrentdb-2 kurrentdb-3
chmod 755 authority
chmod 644 authority/ca.crt
