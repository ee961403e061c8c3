package org.partnine.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Asks everything that can be asked by reading, and keeps each answer with its status and headers. */
final class Walk {

    private static final List<String> LEVELLED = List.of(
            "actors",
            "cases",
            "offices",
            "warrants",
            "visits",
            "visit-events",
            "requests",
            "request-events",
            "pleas",
            "proceedings",
            "proceeding-events",
            "replies",
            "responsibility-statements");

    private static final List<String> PUBLIC_ALONE = List.of("council-acts", "assembly-acts", "readings");

    /** Doors that show accounts and no records; the one of administration that does stands among the paths. */
    private static final List<String> WITHOUT_RECORDS =
            List.of("/login", "/account", "/administration", "/link", "/api/v1/account", "/api/v1/groups");

    /** Stands beside the registers for what is proposed. */
    static final String PROPOSALS = "proposals";

    private final List<String> paths;

    /** @param keys of records of which all may know, by register, and of a proposal about one */
    Walk(Map<String, String> keys) {
        this.paths = paths(keys);
    }

    List<String> paths() {
        return paths;
    }

    private static List<String> paths(Map<String, String> keys) {
        var paths = new ArrayList<>(List.of(
                "/",
                "/ask",
                "/ask?addressee=KEN&on=2020-02-01&form=ARREST_SURRENDER&person=al-bashir&situation=dar",
                "/ask?q=KEN%202020-02-01%20arrest%20Al-Bashir",
                "/ask?q=KEN%202020-02-01%20arrest%20Xanthippus",
                "/ask/cite/bibtex?state=KEN&on=2020-02-01&form=ARREST_SURRENDER&person=al-bashir",
                "/documents?symbol=S/RES/1593%20(2005)",
                "/findings",
                "/findings?state=KEN",
                "/findings/F-JOR-2017",
                "/findings/list.csv",
                "/findings/list.json",
                "/findings/ladder",
                "/findings/ladder?without=council&sort=day",
                "/findings/matrix",
                "/matters/F-JOR-2017",
                "/id/al-bashir",
                "/indicators",
                "/administration/audiences",
                "/about",
                "/accessibility",
                "/data",
                "/data/visits.csv",
                "/design",
                "/glossary",
                "/help",
                "/law",
                "/law/rules/L1",
                "/law/forms/ARREST_SURRENDER",
                "/law/readings/OQ1",
                "/indicators?from=2009-01-01&to=2026-01-01",
                "/indicators/G3",
                "/indicators/G3/records?figure=0",
                "/indicators/G3/plot.svg",
                "/indicators/G3/plot.png",
                "/indicators/G3/figures.csv",
                "/indicators/G3/records.csv",
                "/visits",
                "/visits?outcome=EXPECTED",
                "/map",
                "/map?on=2015-06-13",
                "/map.svg",
                "/map.csv",
                "/persons",
                "/persons?text=Xanthippus",
                "/persons/al-bashir",
                "/persons/al-bashir/map",
                "/persons/al-bashir/map.svg",
                "/persons/al-bashir/map.csv",
                "/records",
                "/records/incident/new",
                "/review",
                "/review?state=ACCEPTED",
                "/search",
                "/search?q=Xanthippus",
                "/search?q=ICC-02/05-01/99",
                "/search?q=Bashir",
                "/situations",
                "/situations/dar",
                "/situations/ICC-02/05",
                "/states",
                "/states/KEN",
                "/states/KEN?on=2020-02-01",
                "/states/compare?state=KEN&state=ZAF&on=2020-02-01",
                "/api/v1/proposals",
                "/api/v1/proposals?state=OPEN&register=visits",
                "/api/v1/mentions",
                "/api/v1/assignments",
                "/api/v1/acts",
                "/api/v1/acts/SC-1593-2A",
                "/api/v1/audiences",
                "/api/v1/audiences/au_0000000000000000",
                "/api/v1/documents",
                "/api/v1/documents/S/RES/1593 (2005)",
                "/api/v1/findings",
                "/api/v1/findings?state=KEN",
                "/api/v1/findings/F-JOR-2017",
                "/api/v1/id/al-bashir",
                "/api/v1/indicators",
                "/api/v1/indicators?from=2009-01-01&to=2026-01-01",
                "/api/v1/indicators/G1",
                "/api/v1/indicators/G2",
                "/api/v1/ledger/checkpoint",
                "/api/v1/ledger/proof/00000000000",
                "/api/v1/obligations?state=KEN&on=2020-02-01&form=ARREST_SURRENDER&person=al-bashir",
                "/api/v1/obligations/map?on=2020-02-01&form=ARREST_SURRENDER&person=al-bashir",
                "/api/v1/persons",
                "/api/v1/persons/al-bashir",
                "/problems/unknown-state",
                "/api",
                "/api/reference.css",
                "/api/v1/search?q=Xanthippus",
                "/api/v1/search?q=Xantippus",
                "/api/v1/search?q=Bashir",
                "/api/v1/search?q=ICC-02/05-01/99",
                "/api/v1/situations",
                "/api/v1/situations/dar",
                "/api/v1/states",
                "/api/v1/states/KEN",
                "/api/v1/openapi.json"));
        for (String register : LEVELLED) {
            paths.add("/api/v1/" + register);
            paths.add("/api/v1/" + register + "?text=Xanthippus");
            paths.add("/api/v1/" + register + "?limit=1");
            paths.add("/api/v1/" + register + "?knownAt=2026-01-01");
            paths.add("/records/" + register);
            paths.add("/records/" + register + "/list.csv");
            paths.add("/records/" + register + "/list.json");
            paths.add("/records/" + register + "/new");
        }
        PUBLIC_ALONE.forEach(register -> paths.add("/api/v1/" + register));
        keys.forEach((register, key) -> {
            if (register.equals(PROPOSALS)) {
                paths.add("/api/v1/proposals/" + key);
                paths.add("/api/v1/proposals/" + key + "/assignments");
                paths.add("/review/" + key);
                return;
            }
            paths.add("/api/v1/" + register + "/" + key + "/comments");
            paths.add("/api/v1/" + register + "/" + key + "/assignments");
            paths.add("/api/v1/" + register + "/" + key);
            paths.add("/api/v1/" + register + "/" + key + "/record");
            paths.add("/api/v1/" + register + "/" + key + "/history");
            paths.add("/api/v1/" + register + "/" + key + "/events");
            paths.add("/records/" + register + "/" + key);
            paths.add("/records/" + register + "/" + key + "/history");
            paths.add("/records/" + register + "/" + key + "/correct");
            paths.add("/records/" + register + "/" + key + "/step");
            paths.add("/records/" + register + "/" + key + "/retract");
            paths.add("/id/" + key);
            if (register.equals("visits")) {
                paths.add("/visits/" + key);
                paths.add("/visits/" + key + "/checklist");
                paths.add("/visits/" + key + "/letter?kind=RECALL");
                paths.add("/visits/" + key + "/letter.txt?kind=RECALL");
            }
            paths.add("/matters/" + key);
        });
        return List.copyOf(paths);
    }

    /** Patterns of the application's own doors that no path of the walk comes to. */
    List<String> missed(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOwn(entry.getValue().getBeanType()))
                .map(Map.Entry::getKey)
                .filter(Walk::reads)
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(condition ->
                        condition != null && condition.getPatterns().stream().noneMatch(this::comesTo))
                .flatMap(condition -> condition.getPatterns().stream())
                .map(PathPattern::getPatternString)
                .filter(pattern -> WITHOUT_RECORDS.stream().noneMatch(pattern::startsWith))
                .toList();
    }

    /** Neither a framework's nor a test's. */
    private static boolean isOwn(Class<?> door) {
        return door.getPackageName().startsWith("org.partnine")
                && !door.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    private static boolean reads(RequestMappingInfo info) {
        Collection<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private boolean comesTo(PathPattern pattern) {
        return paths.stream()
                .anyMatch(path -> pattern.matches(PathContainer.parsePath(path.replaceFirst("\\?.*", ""))));
    }

    /** Each answer by its path: status, headers and body. */
    Map<String, String> as(Caller caller) {
        var answers = new LinkedHashMap<String, String>();
        paths.forEach(path -> answers.put(path, caller.ask(path)));
        return answers;
    }

    /** Whether the caller is answered otherwise than before, what speaks of the word first. */
    boolean differs(Caller caller, Map<String, String> before, String word) {
        return Stream.concat(
                        paths.stream().filter(path -> path.contains(word)),
                        paths.stream().filter(path -> !path.contains(word)))
                .anyMatch(path -> !caller.ask(path).equals(before.get(path)));
    }
}
