package org.partnine.web.accounts;

import static org.partnine.accounts.Operation.KEEP_OWN_ACCOUNT;

import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.SavedSearches;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.review.ReviewPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own saved searches and lists. */
@Access(KEEP_OWN_ACCOUNT)
@Controller
@RequestMapping(SavedPages.PATH)
class SavedPages {

    static final String PATH = AccountPages.PATH + "/saved";

    private final SavedSearches saved;

    SavedPages(SavedSearches saved) {
        this.saved = saved;
    }

    @GetMapping
    SavedPage list() {
        return new SavedPage(saved.of(ReviewPages.reader()), null, "");
    }

    @PostMapping
    Page save(@RequestParam("name") String name, @RequestParam("address") String address) {
        if (!SavedSearches.isAddress(address)) {
            return new SavedPage(saved.of(ReviewPages.reader()), "address", "");
        }
        if (!Account.isName(name)) {
            return new SavedPage(saved.of(ReviewPages.reader()), "name", address);
        }
        saved.save(ReviewPages.reader(), name, address);
        return new SentOn(PATH);
    }

    @PostMapping("/{key}/remove")
    Page remove(@PathVariable("key") String key) {
        saved.remove(ReviewPages.reader(), key);
        return new SentOn(PATH);
    }
}
