#!/usr/bin/env bash
# The user as which the application signs in; what it may do is granted by the migrations.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=password="$SPIS_DATABASE_PASSWORD" <<'SQL'
create role spis login password :'password';
SQL
