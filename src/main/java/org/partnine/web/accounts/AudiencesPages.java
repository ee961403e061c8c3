package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.ADMINISTER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.AudienceMembers;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.Groups;
import org.partnine.web.frame.Fault;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.review.ReviewPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Audiences of closed records: an administrator sees those that he belongs to, as everybody does, and makes new ones. */
@Access(ADMINISTER)
@Controller
@RequestMapping(AudiencesPages.PATH)
class AudiencesPages {

    static final String PATH = "/administration/audiences";

    private static final String FAULT = "account.audiences.fault.";

    private final ClosedInSight sight;
    private final Audiences audiences;
    private final AudienceMembers members;
    private final Groups groups;

    AudiencesPages(ClosedInSight sight, Audiences audiences, AudienceMembers members, Groups groups) {
        this.sight = sight;
        this.audiences = audiences;
        this.members = members;
        this.groups = groups;
    }

    @GetMapping
    AudiencesPage audiences() {
        return page(AudienceForm.EMPTY, List.of());
    }

    @PostMapping
    Page make(
            @RequestParam(name = "level", defaultValue = "") String level,
            @RequestParam(name = "within", defaultValue = "") String within,
            @RequestParam(name = "group", required = false) @Nullable List<String> ticked,
            @RequestParam(name = "persons", defaultValue = "") String persons) {
        var form = new AudienceForm(level, within.strip(), ticked == null ? List.of() : ticked, persons);
        var faults = new ArrayList<Fault>();
        if (!form.within().isEmpty() && audiences.find(form.within()).isEmpty()) {
            faults.add(new Fault("within", FAULT + "within", form.within()));
        }
        Optional<Audiences.Level> chosen = Arrays.stream(Audiences.Level.values())
                .filter(known -> known.name().equals(level))
                .findFirst();
        if (chosen.isEmpty()) {
            faults.add(new Fault("level", FAULT + "level", level));
            return page(form, faults);
        }
        List<String> marks = marks(chosen.get(), form, faults);
        if (!faults.isEmpty()) {
            return page(form, faults);
        }
        var made = audiences.make(
                ReviewPages.reader(), chosen.get(), form.within().isEmpty() ? null : form.within(), marks);
        return new SentOn(PATH + "#" + made.key());
    }

    /** Of those whom the level asks for; the others must be left out, lest someone think that they were let in. */
    private List<String> marks(Audiences.Level level, AudienceForm form, List<Fault> faults) {
        return switch (level) {
            case RESTRICTED -> {
                if (!form.emails().isEmpty()) {
                    faults.add(new Fault("persons", FAULT + "persons.restricted", ""));
                }
                yield found(form.groups(), level, "group", faults);
            }
            case SEALED -> {
                if (!form.groups().isEmpty()) {
                    faults.add(new Fault("group", FAULT + "groups.sealed", ""));
                }
                yield found(form.emails(), level, "persons", faults);
            }
        };
    }

    private List<String> found(List<String> names, Audiences.Level level, String field, List<Fault> faults) {
        var marks = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        names.forEach(name -> members.mark(level, name).ifPresentOrElse(marks::add, () -> unknown.add(name)));
        if (!unknown.isEmpty()) {
            faults.add(new Fault(field, FAULT + field, String.join(", ", unknown)));
        }
        return marks;
    }

    private AudiencesPage page(AudienceForm form, List<Fault> faults) {
        return new AudiencesPage(sight.now(), groups.all(), form, faults);
    }
}
