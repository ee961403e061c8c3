package org.partnine.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house, each proven by a breach planted in a class made for it. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.partnine");

    @TempDir
    private Path planted = Path.of("");

    @Test
    void every_room_looks_only_to_its_right() {
        House.arrows().check(HOUSE);
    }

    @Test
    void the_features_of_the_web_import_one_another_one_way() {
        House.oneWayInTheWeb().check(HOUSE);
        House.topOfTheWeb().check(HOUSE);
    }

    @Test
    void a_planted_circle_in_the_web_is_found() throws IOException {
        plant(House.ROOT + "web.frame", House.ROOT + "web.ask.Planted");
        JavaClasses one = new ClassFileImporter().importPath(planted);
        assertThat(House.oneWayInTheWeb().evaluate(one).hasViolation()).isFalse();
        JavaClasses both = plant(House.ROOT + "web.ask", House.ROOT + "web.frame.Planted");
        assertThat(House.oneWayInTheWeb().evaluate(both).hasViolation()).isTrue();
    }

    @Test
    void a_planted_look_at_the_top_of_the_web_is_found() throws IOException {
        JavaClasses classes = plant(House.ROOT + "web.frame", House.ROOT + "web.WebSetup");
        assertThat(House.topOfTheWeb().evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void the_law_is_pure() {
        House.pureLaw().check(HOUSE);
    }

    @Test
    void every_room_of_the_code_is_in_the_plan() {
        List<String> found = HOUSE.stream()
                .map(c -> c.getPackageName())
                .filter(p -> p.startsWith(House.ROOT))
                .map(p -> p.substring(House.ROOT.length()).replaceAll("\\..*", ""))
                .filter(p -> !p.equals("pages"))
                .distinct()
                .toList();
        assertThat(House.rooms()).containsAll(found);
    }

    static Stream<Arguments> pairsOfRooms() {
        return House.rooms().stream().flatMap(from -> House.rooms().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("pairsOfRooms")
    void a_planted_import_is_found_exactly_if_it_breaks_an_arrow(String from, String to) throws IOException {
        JavaClasses classes = plant(House.ROOT + from, House.ROOT + to + ".Target");
        assertThat(House.arrows().evaluate(classes).hasViolation()).isNotEqualTo(House.mayImport(from, to));
    }

    @Test
    void the_plan_forbids_what_the_house_style_forbids() {
        assertThat(House.mayImport("law", "documents")).isFalse();
        assertThat(House.mayImport("api", "web")).isFalse();
        assertThat(House.mayImport("web", "api")).isFalse();
        assertThat(House.mayImport("findings", "obligations")).isFalse();
        assertThat(House.mayImport("obligations", "findings")).isTrue();
        assertThat(House.mayImport("documents", "ledger")).isFalse();
        assertThat(House.mayImport("states", "ledger")).isTrue();
        assertThat(House.mayImport("api", "platform")).isFalse();
        assertThat(House.mayImport("platform", "api")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("impurities")
    void a_planted_impurity_in_the_law_is_found(String impurity) throws IOException {
        JavaClasses classes = plant(House.ROOT + "law.rome", impurity);
        assertThat(House.pureLaw().evaluate(classes).hasViolation()).isTrue();
    }

    static List<String> impurities() {
        return List.of(
                "org.springframework.stereotype.Component",
                "java.sql.Connection",
                "java.io.File",
                "java.nio.file.Path",
                "java.time.Clock",
                "org.partnine.documents.Citation");
    }

    /** A class in the package with a field of the type, written as bytes and never loaded. */
    private JavaClasses plant(String packageName, String type) throws IOException {
        ClassDesc name = ClassDesc.of(packageName, "Planted");
        byte[] bytes = ClassFile.of()
                .build(
                        name,
                        c -> c.withFlags(AccessFlag.PUBLIC)
                                .withField("seen", ClassDesc.of(type), f -> f.withFlags(AccessFlag.PRIVATE)));
        Files.write(planted.resolve(packageName + ".Planted.class"), bytes);
        return new ClassFileImporter().importPath(planted);
    }
}
