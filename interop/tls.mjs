// A TLS front for the server under test: node tls.mjs FOLDER PORT INNER-PORT
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";

const [folder, port, inner] = process.argv.slice(2);
const tls = { key: readFileSync(`${folder}/key.pem`), cert: readFileSync(`${folder}/cert.pem`) };

https
  .createServer(tls, (request, response) => {
    const onward = http.request(
      { host: "127.0.0.1", port: inner, path: request.url, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on("error", () => response.writeHead(502).end());
    request.pipe(onward);
  })
  .listen(Number(port), "127.0.0.1");
