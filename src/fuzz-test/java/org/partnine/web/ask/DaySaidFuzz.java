package org.partnine.web.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.partnine.law.PartialDate;

/** Days in words in the forms of the record. */
class DaySaidFuzz {

    @FuzzTest
    @DictionaryEntries({"1 March 2027", "le 1er mars 2027", "mars 2027", "۱ مارس ۲۰۲۷", "31.3.2027", "3/4/2015", "0000"
    })
    void a_day_in_words_is_one_of_the_calendar_or_none(@NotNull String text) {
        DaySaid.of(text)
                .ifPresent(day -> assertThat(PartialDate.parse(day).edtf()).isEqualTo(day));
    }
}
