import { removeTestServer } from './test-server.setup';

export default removeTestServer;
