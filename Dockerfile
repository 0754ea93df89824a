# One image for the API and the workers: same code, another command.
# Debian, not Alpine: the core of Temporal's SDK is a prebuilt library that needs glibc.
FROM node:22.22.2-bookworm-slim AS build
WORKDIR /app

# The packages change seldom: in a layer of their own they are not fetched again for every change of the code.
COPY package.json package-lock.json ./
RUN npm ci

COPY . .
RUN npm run build

# The workflow bundle is built here and not at a worker's start: workers start in seconds, all run the same bundle, and none has to
# write to its own program folder. `worker/bundle` finds it by the hash of the sources it was made from.
RUN node --eval "import('./dist/worker/bundle.js').then(({ workflowBundle }) => workflowBundle('dist/.waybill/bundles'))"
RUN npm prune --omit=dev


FROM node:22.22.2-bookworm-slim
# Turns every default that would be unsafe into a start-up error (config/env).
ENV NODE_ENV=production
WORKDIR /app

# Everything belongs to root and is read only to the process.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY cli/waybill.js ./cli/
# The shipped example. docker-compose.yml mounts the real one over it.
COPY config/routing.yaml ./config/
COPY config/demo ./config/demo

USER node
EXPOSE 8080
CMD ["node", "--enable-source-maps", "dist/api/main.js"]
