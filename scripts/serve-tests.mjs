/** The built page for end-to-end tests, with the model beside it as `npm start` serves it. */
import { serve } from './serve.mjs';

await serve({ roots: ['dist', 'public'], port: Number(process.env.E2E_PORT) });
