import { parentPort, workerData } from 'node:worker_threads';
import { type HashCall, LeafHasher } from './leaf-hasher';

const { share, shares } = workerData as { readonly share: number; readonly shares: number };
const hasher = new LeafHasher(share, shares);

parentPort?.on('message', (call: HashCall) => parentPort?.postMessage(hasher.answer(call)));
