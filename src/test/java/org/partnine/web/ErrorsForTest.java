package org.partnine.web;

import static org.partnine.accounts.Operation.READ;

import org.partnine.accounts.Access;
import org.partnine.web.frame.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One address for each way a page can end. */
@Access(READ)
@Controller
class ErrorsForTest {

    @GetMapping("/test/fine")
    ErrorPage fine() {
        return new ErrorPage(HttpStatus.OK, null, null);
    }

    @GetMapping("/test/missing")
    ErrorPage missing() {
        throw new NotFound(NotFound.Kind.STATE, "XXX");
    }

    @GetMapping("/test/number")
    ErrorPage number(@RequestParam("n") int n) {
        return new ErrorPage(HttpStatus.valueOf(n), null, null);
    }

    @GetMapping("/test/broken")
    ErrorPage broken() {
        throw new IllegalStateException("planted");
    }
}
