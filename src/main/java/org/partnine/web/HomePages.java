package org.partnine.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomePages {

    @GetMapping("/")
    HomePage home() {
        return new HomePage();
    }
}
