-- Asks about one State after the other, each time on another day, so that no question comes twice within a run.
local states = { "ZAF", "JOR", "KEN", "TCD", "MWI", "SDN", "EGY", "SAU", "USA", "CHN", "FRA", "DEU", "BDI", "PHL", "HUN", "MNG" }
local first = os.time({ year = 2003, month = 1, day = 1, hour = 12 })
local i = math.random(0, 100000)
request = function()
  i = i + 1
  local day = os.date("!%Y-%m-%d", first + (math.floor(i / #states) % 8000) * 86400)
  return wrk.format("GET", "/api/v1/obligations?state=" .. states[i % #states + 1]
    .. "&on=" .. day .. "&form=ARREST_SURRENDER&situation=ICC-02/05&person=al-bashir")
end
init = function(args) math.randomseed(os.time()) ; i = math.random(0, 100000) end
