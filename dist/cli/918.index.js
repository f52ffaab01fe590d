export const id = 918;

export const ids = [ 918 ];

export const modules = {
 8918: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => MAX_MESSAGE_BYTES,
   r: () => serviceClient
  });
  var errors = __webpack_require__(9473);
  var dist = __webpack_require__(7934);
  var schema = __webpack_require__(1937);
  var keyring = __webpack_require__(1488);
  const envelope = data => dist.Ikc({
   data: data
  });
  const keySchema = dist.Ikc({
   key_version: schema.Wh(1),
   algorithm: dist.YjP(),
   status: dist.KIO(keyring.oY),
   public_key: dist.YjP(),
   created_at: schema.uR()
  });
  const keyAnswer = envelope(keySchema);
  const keyListAnswer = envelope(dist.Ikc({
   keys: dist.YOg(keySchema)
  }));
  const rotationAnswer = envelope(dist.KCZ([ dist.Ikc({
   new_key: dist.Ikc({
    key_version: schema.Wh(1)
   })
  }), dist.Ikc({
   key_version: schema.Wh(1)
  }) ]));
  const signatureAnswer = envelope(dist.Ikc({
   signature: dist.YjP(),
   key_version: schema.Wh(),
   algorithm: dist.YjP()
  }));
  const MAX_MESSAGE_BYTES = 1024 * 1024;
  const KEYS = "/api/v1/kms/keys";
  const NO_KEY = "ERR_KMS_002";
  const NOT_ACTIVE = "ERR_NOT_FOUND_001";
  function serviceClient(api) {
   const get = (path, answer) => api.call({
    method: "GET",
    path: path
   }, answer);
   const post = (path, body, answer) => api.call({
    method: "POST",
    path: path,
    body: body
   }, answer);
   const postOnce = (path, body, answer) => api.call({
    method: "POST",
    path: path,
    body: body
   }, answer, error => Promise.reject(error));
   return {
    async listKeys(algorithm) {
     const {data: data} = found(await get(`${KEYS}?algorithm=${algorithm}`, keyListAnswer));
     return data.keys.filter(key => key.algorithm === algorithm).map(toServiceKey);
    },
    async getActiveKey(algorithm) {
     const reply = await get(`${KEYS}/active?algorithm=${algorithm}`, keyAnswer);
     if (reply.kind === "not-found" && reply.code !== NO_KEY) throw reply.error;
     const key = reply.kind === "done" ? reply.value.data : void 0;
     if (key?.status === "active" && key.algorithm === algorithm) return toServiceKey(key);
     throw new errors.Yb("no-active-key", `the tenant has no active ${algorithm} key`, "make one with `qpher-sign keys generate`, or check that api-key is of the right tenant");
    },
    async generateKey(algorithm) {
     return toServiceKey(found(await postOnce(`${KEYS}/generate`, {
      algorithm: algorithm
     }, keyAnswer)).data);
    },
    async rotateKey(algorithm) {
     const {data: data} = found(await postOnce(`${KEYS}/rotate`, {
      algorithm: algorithm
     }, rotationAnswer));
     return "new_key" in data ? data.new_key.key_version : data.key_version;
    },
    async retireKey(algorithm, keyVersion) {
     const body = {
      algorithm: algorithm,
      key_version: keyVersion
     };
     return toServiceKey(found(await postOnce(`${KEYS}/retire`, body, keyAnswer)).data);
    },
    async sign(message, keyVersion) {
     const body = {
      message: Buffer.from(message).toString("base64"),
      key_version: keyVersion
     };
     const reply = await post("/api/v1/signature/sign", body, signatureAnswer);
     if (reply.kind === "not-found") {
      if (reply.code === NOT_ACTIVE || reply.code === NO_KEY) return;
      throw reply.error;
     }
     const {signature: signature, key_version: key_version} = reply.value.data;
     return {
      keyVersion: key_version,
      signature: Buffer.from(signature, "base64"),
      requestId: reply.requestId
     };
    },
    calls: () => api.calls
   };
  }
  function found(reply) {
   if (reply.kind === "done") return reply.value;
   throw reply.error;
  }
  function toServiceKey(key) {
   return {
    keyVersion: key.key_version,
    algorithm: key.algorithm,
    status: key.status,
    createdAt: key.created_at,
    publicKey: key.public_key
   };
  }
 }
};
