import { prepareTestServer } from './test-server.setup';

export default prepareTestServer;
