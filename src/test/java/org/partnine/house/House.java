package org.partnine.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house and which of them may look into which. */
final class House {

    static final String ROOT = "org.partnine.";

    /** One chain: a room may import itself and what stands to its right. */
    static final List<String> CHAIN = List.of(
            "web",
            "api",
            "indicators",
            "search",
            "exchange",
            "obligations",
            "findings",
            "visits",
            "requests",
            "situations",
            "states",
            "review",
            "recording",
            "documents",
            "law");

    /**
     * Rooms that stand beside documents: what stands to its left may import them, they import the law alone; but accounts
     * and work take their keys from the ledger's identifiers.
     */
    static final List<String> BESIDE = List.of("ledger", "accounts", "wording", "work");

    /** The templates are the web's own, compiled into a package of theirs. */
    private static final String PAGES = "pages";

    private House() {}

    static List<String> rooms() {
        return Stream.of(CHAIN, BESIDE, List.of("platform"))
                .flatMap(List::stream)
                .toList();
    }

    static boolean mayImport(String from, String to) {
        if (from.equals(to) || from.equals("platform")) {
            return true;
        }
        if (to.equals("platform")) {
            return false;
        }
        if (BESIDE.contains(from)) {
            return to.equals("law") || (List.of("accounts", "work").contains(from) && to.equals("ledger"));
        }
        if (BESIDE.contains(to)) {
            return CHAIN.indexOf(from) < CHAIN.indexOf("documents");
        }
        boolean betweenDoors = from.equals("web") && to.equals("api");
        return !betweenDoors && CHAIN.indexOf(from) < CHAIN.indexOf(to);
    }

    static ArchRule arrows() {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>("look only into rooms to their right") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String from = room(item.getPackageName());
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String to = room(dependency.getTargetClass().getPackageName());
                    if (!from.isEmpty() && !to.isEmpty() && !mayImport(from, to)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        });
    }

    /** The features of the web import one another one way. */
    static ArchRule oneWayInTheWeb() {
        return SlicesRuleDefinition.slices()
                .matching(ROOT + "web.(*)..")
                .should()
                .beFreeOfCycles();
    }

    /** What stands on top of the features of the web is seen by none of them. */
    static ArchRule topOfTheWeb() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + "web.(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "web");
    }

    /** The law knows the JDK and null annotations, and of the JDK neither clock nor input, output or database. */
    static ArchRule pureLaw() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + "law..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ROOT + "law..", "java.lang..", "java.util..", "java.time..", "org.jspecify..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now");
    }

    private static String room(String packageName) {
        if (!packageName.startsWith(ROOT)) {
            return "";
        }
        String rest = packageName.substring(ROOT.length());
        int dot = rest.indexOf('.');
        String room = dot < 0 ? rest : rest.substring(0, dot);
        return room.equals(PAGES) ? "web" : room;
    }
}
