-- Asks the same question about one State after the other.
local states = { "ZAF", "JOR", "KEN", "TCD", "MWI", "SDN", "EGY", "SAU", "USA", "CHN", "FRA", "DEU", "BDI", "PHL", "HUN", "MNG" }
local i = 0
request = function()
  i = i % #states + 1
  return wrk.format("GET", "/api/v1/obligations?state=" .. states[i]
    .. "&on=2015-06-13&form=ARREST_SURRENDER&situation=ICC-02/05&person=al-bashir")
end
