import type { Scene } from './sample-services';

/** Answers in frames of their own, so that a screen that moves when they come can be seen to move. */
export function slowly<T extends object>(scene: Scene, services: T): T {
  if (!scene.slow) return services;
  let asked = 0;
  const late = <O extends object>(object: O): O =>
    new Proxy(object, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === 'object' && value !== null && !(value instanceof Blob)) return late(value);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          const answer: unknown = Reflect.apply(value, target, args);
          if (!(answer instanceof Promise)) return answer;
          asked += 1;
          return frames(asked).then(() => answer);
        };
      },
    });
  return late(services);
}

async function frames(n: number): Promise<void> {
  for (let i = 0; i < n; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
}
