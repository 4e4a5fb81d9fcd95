import { SpanStatusCode } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Traces } from './traces.ts';

/** Milliseconds that a collector may take to answer. */
const patience = 2_000;

/**
 * OpenTelemetry traces of turns, the desk's requests and deliveries, sent in the background to an OTLP collector. They
 * say how long each took and what became of it, in words of ours: no id, no reference, nothing that anybody typed, and
 * of an error only that there was one, because messages of errors quote.
 * @param given `url` is the collector's address for traces, e.g. `http://127.0.0.1:4318/v1/traces`.
 */
export function createTraces({ url }: { readonly url: string }): Traces {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'lanyard' }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url, timeoutMillis: patience }),
        exportTimeoutMillis: patience,
      }),
    ],
  });
  const tracer = provider.getTracer('lanyard');

  async function within<T>(
    name: string,
    of: Readonly<Record<string, string>>,
    work: () => Promise<T>,
    end: (done: T) => string,
  ) {
    const span = tracer.startSpan(name, { attributes: of });
    try {
      const done = await work();
      span.setAttribute('result', end(done));
      return done;
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }
  const outcome = ({ repeated }: { readonly repeated: boolean }) => (repeated ? 'repeated' : 'committed');

  return {
    ofTurns: (takeTurn) => (request) =>
      within('turn', { channel: request.speaker.channel }, () => takeTurn(request), outcome),
    ofDesk: (desk) => (request) => within('desk', {}, () => desk(request), outcome),
    ofAttempts: (attempt) => (delivery, tapped) =>
      within(
        'delivery',
        { kind: delivery.kind },
        () => attempt(delivery, tapped),
        ({ kind }) => kind,
      ),
    close: () => provider.shutdown().catch(() => undefined),
  };
}
