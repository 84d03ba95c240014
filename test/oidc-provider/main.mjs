/** A real OpenID provider of a test's own: `node main.mjs REDIRECT_URI SIGN_OUT_URI`; says its issuer in one line. */
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [redirectUri, signOutUri] = process.argv.slice(2);
const people = {
  vera: { name: 'Vera Kos', roles: ['spis-caseworker', 'manager'], units: ['Koper'] },
  gost: { name: 'Gost', roles: ['visitor'], units: [] },
};

const server = createServer((request, response) => provider.callback()(request, response));
let provider;
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'spis',
        client_secret: 'a-secret-of-this-test-alone',
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [signOutUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'units'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    pkce: { required: () => true },
    cookies: { keys: ['of this test alone'] },
  });
  process.stdout.write(`issuer ${issuer}\n`);
});
