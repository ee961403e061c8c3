package org.partnine.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenWayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Czech or English, or translation              | English  | AS_CHOSEN",
                "Czech or English, or translation              | en       | AS_CHOSEN",
                "Czech or English, or translation              | French   | OTHERWISE",
                "Spanish or translation into Spanish           | English, with a Spanish translation | AS_CHOSEN",
                "English with a translation into Slovak        | English  | FOR_THE_READER",
                "English with a translation into Slovak        | English and Slovak | AS_CHOSEN",
                "Slovene or English                            | sl       | AS_CHOSEN",
                "an official language of Belgium               | French   | FOR_THE_READER",
                "English                                       | -        | NOT_STATED",
                "English                                       | unknown tongue | FOR_THE_READER",
            })
    void a_language_is_compared_with_those_the_State_chose(String declared, String stated, ChosenWay expected) {
        assertThat(ChosenWay.ofLanguage(declared, stated)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "diplomatic channel or directly to the Ministry of Justice | Diplomatic channel | AS_CHOSEN",
                "Ministry of Justice is the authority that receives requests | Diplomatic channel | FOR_THE_READER",
                "diplomatic channel | Interpol | FOR_THE_READER",
                "Australian diplomatic mission at The Hague | Australian diplomatic mission at The Hague | AS_CHOSEN",
                "diplomatic channel | - | NOT_STATED",
            })
    void a_channel_is_compared_as_far_as_its_words_decide(String declared, String stated, ChosenWay expected) {
        assertThat(ChosenWay.ofChannel(declared, stated)).isEqualTo(expected);
    }
}
