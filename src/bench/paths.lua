-- Asks the addresses of a file in turn, each thread from another place ("as TOKEN FILE": with a token); with a file of
-- bodies ("post FILE TOKEN"), posts them, each with a number of its own for NUMBER. Says the
-- 50th and 95th hundredth of the latencies in milliseconds, the rate, and how many answers were refusals.
local paths, bodies, token, i, prefix = {}, nil, nil, 0, ""
local started = 0
function setup(thread)
  started = started + 1
  thread:set("start", started * 7919)
end
function init(args)
  if args[1] == "post" then
    bodies = {}
    for line in io.lines(args[2]) do bodies[#bodies + 1] = line end
    token = args[3]
    prefix = tostring(os.time()) .. "-" .. tostring(start) .. "-"
    i = 0
  else
    if args[1] == "as" then token = args[2] end
    for line in io.lines(args[#args]) do paths[#paths + 1] = line end
    i = start
  end
end
function request()
  i = i + 1
  if bodies then
    return wrk.format("POST", "/api/v1/visits", {
      ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token,
      ["Idempotency-Key"] = prefix .. i }, (bodies[i % #bodies + 1]:gsub("NUMBER", prefix .. i)))
  end
  return wrk.format("GET", paths[i % #paths + 1], token and { ["Authorization"] = "Bearer " .. token })
end
function done(summary, latency, requests)
  io.write(string.format("p50 %.1f p95 %.1f rate %.0f refused %d\n", latency:percentile(50) / 1000,
    latency:percentile(95) / 1000, summary.requests / summary.duration * 1e6, summary.errors.status + summary.errors.read + summary.errors.timeout))
end
