package org.partnine.web.information;

import static org.partnine.accounts.Operation.READ;

import java.util.List;
import org.partnine.accounts.Access;
import org.partnine.obligations.FactsOnRecord;
import org.partnine.web.frame.NotFound;
import org.partnine.web.information.InformationPage.Link;
import org.partnine.web.information.InformationPage.Part;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the register is, what it rests on, and how to use it. */
@Access(READ)
@Controller
class InformationPages {

    private static final Link LAW = new Link("/law", "law.title");
    private static final Link ASK = new Link("/ask", "nav.ASK");
    private static final Link DATA = new Link("/data", "data.title");
    private static final Link SEARCH = new Link("/search", "nav.SEARCH");

    private static final Link DESIGN = new Link("/design", "design.title");

    private static final InformationPage ABOUT = new InformationPage(
            "about",
            List.of(
                    Part.of("what"),
                    Part.of("method", LAW, ASK),
                    Part.of("facts", DATA, new Link("/records", "page.records.title")),
                    Part.of("neutral"),
                    Part.of("independent"),
                    Part.of("advice"),
                    Part.of("faults")));

    private static final InformationPage HELP = new InformationPage(
            "help",
            List.of(
                    Part.of("ask", ASK),
                    Part.of("read", LAW, new Link("/glossary", "glossary.title")),
                    Part.of("clocks"),
                    Part.of("cite"),
                    Part.of("find", SEARCH),
                    Part.of("keyboard"),
                    Part.of("languages")));

    private static final InformationPage ACCESSIBILITY = new InformationPage(
            "accessibility",
            List.of(Part.of("aim"), Part.of("done"), Part.of("checked", DESIGN), Part.of("limits"), Part.of("faults")));

    private final FactsOnRecord record;
    private final DataFiles files;

    InformationPages(FactsOnRecord record, DataFiles files) {
        this.record = record;
        this.files = files;
    }

    @GetMapping("/about")
    InformationPage about() {
        return ABOUT;
    }

    @GetMapping("/help")
    InformationPage help() {
        return HELP;
    }

    @GetMapping("/accessibility")
    InformationPage accessibility() {
        return ACCESSIBILITY;
    }

    @GetMapping("/data")
    DataPage data() {
        return new DataPage(record.dataSet(), files.tables());
    }

    /** A table as it was loaded, byte for byte. */
    @GetMapping("/data/{file}")
    ResponseEntity<Resource> file(@PathVariable("file") String file) {
        DataFiles.File found = files.find(file).orElseThrow(() -> new NotFound(NotFound.Kind.FILE, file));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.type()))
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .body(found.content());
    }
}
