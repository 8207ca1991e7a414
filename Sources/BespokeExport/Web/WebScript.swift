/// What the page does. Noise is that of `bespoke generate` with the same seed, and ways between are its paths: what is
/// found here can be drawn again there.
let webScript = #"""
  const part = (id) => document.getElementById(id);

  function bytes(id) {
    const text = atob(part(id).textContent), result = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) result[i] = text.charCodeAt(i);
    return result;
  }

  // Philox 4x32-10 (Salmon et al. 2011): four words of random bits.
  function words(seed, counter) {
    const high = (a, b) => Number(BigInt(a) * BigInt(b) >> 32n);
    let c = [counter, model.stream, 0, 0], key = [seed, 0];
    for (let round = 0; round < 10; round++) {
      c = [high(0xCD9E8D57, c[2]) ^ c[1] ^ key[0], Math.imul(0xCD9E8D57, c[2]),
           high(0xD2511F53, c[0]) ^ c[3] ^ key[1], Math.imul(0xD2511F53, c[0])].map((x) => x >>> 0);
      key = [key[0] + 0x9E3779B9 >>> 0, key[1] + 0xBB67AE85 >>> 0];
    }
    return c;
  }

  // Normal numbers (Box and Muller 1958).
  function noise(seed) {
    const result = new Float32Array(model.latent);
    for (let i = 0; i < model.latent; i += 2) {
      const [a, b] = words(seed, i >> 2).slice(i & 2);
      const radius = Math.sqrt(-2 * Math.log(((a >>> 8) + 1) * 2 ** -24)), angle = 2 * Math.PI * (b >>> 8) * 2 ** -24;
      result[i] = radius * Math.cos(angle);
      if (i + 1 < model.latent) result[i + 1] = radius * Math.sin(angle);
    }
    return result;
  }

  // Along a great circle (Shoemake 1985), since the length of normal noise hardly varies.
  function between(a, b, t) {
    const product = (x, y) => x.reduce((sum, value, i) => sum + value * y[i], 0);
    const lengths = Math.sqrt(product(a, a) * product(b, b));
    const angle = lengths > 0 ? Math.acos(Math.max(-1, Math.min(1, product(a, b) / lengths))) : 0;
    const isStraight = !(Math.sin(angle) > 1e-4);
    const left = isStraight ? 1 - t : Math.sin((1 - t) * angle) / Math.sin(angle);
    const right = isStraight ? t : Math.sin(t * angle) / Math.sin(angle);
    return a.map((value, i) => value * left + b[i] * right);
  }

  let module, from, to, now, first = 0, walking = false, isDue = false;
  const shown = Math.min(8, model.latent);
  const context = part("picture").getContext("2d");
  const floats = (place, count) => new Float32Array(module.memory.buffer, place, count);

  function paint() {
    floats(module.noise(), model.latent).set(now);
    module.draw(model.classes.length ? part("class").selectedIndex : 0);
    const values = floats(module.image(), model.height * model.width * model.channels);
    const picture = context.createImageData(model.width, model.height);
    for (let p = 0; p < model.height * model.width; p++) {
      // Rounded, and held in 0 to 255, by the array.
      for (let c = 0; c < 3; c++) {
        picture.data[4 * p + c] = (values[p * model.channels + (model.channels === 3 ? c : 0)] + 1) * 127.5;
      }
      picture.data[4 * p + 3] = 255;
    }
    context.putImageData(picture, 0, 0);
  }

  // Once a frame, however fast a slider moves.
  function draw() {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => { isDue = false; paint(); });
  }

  function showLatents() {
    part("latents").replaceChildren(...Array.from({length: shown}, (_, i) => {
      const k = (first + i) % model.latent, line = document.createElement("label");
      const name = document.createElement("span"), value = document.createElement("span");
      const slider = document.createElement("input");
      Object.assign(slider, {type: "range", min: -3, max: 3, step: 0.01, value: now[k], ariaLabel: "latent " + k});
      name.textContent = k;
      value.textContent = now[k].toFixed(2);
      slider.oninput = () => {
        stop();
        now[k] = slider.valueAsNumber;
        value.textContent = now[k].toFixed(2);
        // It is nobody's seed any more.
        from = now.slice();
        part("seed").value = "";
        part("way").value = 0;
        draw();
      };
      line.className = "slider";
      line.append(name, slider, value);
      return line;
    }));
  }

  function go() {
    now = between(from, to, part("way").valueAsNumber);
    showLatents();
    draw();
  }

  const number = (field) => Math.min(Math.max(Math.floor(field.valueAsNumber) || 0, 0), 0xFFFFFFFF);
  const anySeed = () => Math.floor(Math.random() * 1e6);

  function begin(seed) {
    part("seed").value = seed;
    part("way").value = 0;
    from = noise(seed);
    go();
  }

  function aim(seed) {
    part("other").value = seed;
    to = noise(seed);
    go();
  }

  function stop() {
    walking = false;
    part("walk").textContent = "Walk";
  }

  // Two seconds from one image to the next.
  function walk(time, before = time) {
    if (!walking) return;
    let way = part("way").valueAsNumber + (time - before) / 2000;
    if (way >= 1) {
      from = to;
      part("seed").value = part("other").value;
      part("other").value = anySeed();
      to = noise(number(part("other")));
      way -= Math.floor(way);
    }
    part("way").value = way;
    now = between(from, to, way);
    showLatents();
    paint();
    requestAnimationFrame((next) => walk(next, time));
  }

  part("way").step = "any";
  part("new").onclick = () => { stop(); begin(anySeed()); };
  part("seed").onchange = () => { stop(); begin(number(part("seed"))); };
  part("other").onchange = () => { stop(); aim(number(part("other"))); };
  part("way").oninput = () => { stop(); go(); };
  part("others").hidden = model.latent <= shown;
  part("others").onclick = () => { first = (first + shown) % model.latent; showLatents(); };
  part("walk").onclick = () => {
    if (walking) return stop();
    walking = true;
    part("walk").textContent = "Stop";
    requestAnimationFrame((time) => walk(time));
  };
  part("save").onclick = () => part("picture").toBlob((blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = model.name + (part("seed").value ? "-" + part("seed").value : "") + ".png";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  for (const name of model.classes) part("class").append(new Option(name));
  if (model.classes.length) part("class").onchange = draw;

  async function start() {
    module = (await WebAssembly.instantiate(bytes("module"))).instance.exports;
    new Uint8Array(module.memory.buffer).set(bytes("weights"), module.weights());
    for (const id of ["module", "weights"]) part(id).remove();
    to = noise(2);
    part("other").value = 2;
    begin(1);
    paint();
    const largest = module.golden(), isRight = largest <= 1e-5;
    part("test").textContent = "Compared with what Bespoke computes in double precision: largest difference "
      + largest.toExponential(1) + (isRight ? "." : ", which is WRONG.");
    part("test").classList.toggle("bad", !isRight);
    document.documentElement.dataset.golden = largest;
  }

  start().catch((problem) => {
    part("test").textContent = "This browser cannot draw: " + problem.message
      + ". It takes WebAssembly with vectors, which browsers have since 2023.";
    part("test").classList.add("bad");
  });
  """#
