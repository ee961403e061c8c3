package org.partnine.web.law;

import static org.partnine.accounts.Operation.READ;

import org.partnine.accounts.Access;
import org.partnine.wording.Glossary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The terms of the field in four languages. */
@Access(READ)
@Controller
class GlossaryPages {

    @GetMapping("/glossary")
    GlossaryPage glossary(@RequestParam(name = "q", defaultValue = "") String sought) {
        return new GlossaryPage(
                sought, Glossary.holding(sought), Glossary.terms().size());
    }
}
