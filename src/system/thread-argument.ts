/** What a worker thread finds as its argument; asking the runtime whether it is one takes milliseconds of each start. */
export const THREAD_ARGUMENT = '--worker-thread';
