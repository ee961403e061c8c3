package org.partnine.web.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On 13 June 2015 it was bound (art. 86; art. 89(1)).       | 13 June 2015/art. 86/art. 89(1)
                    Le 1er mars 2027, au titre de l’art. 87-7 du Statut.      | 1er mars 2027/art. 87-7
                    در ۱۳ ژوئن ۲۰۱۵، ماده ۸۹(۱) و بند ۲                       | ۱۳ ژوئن ۲۰۱۵/ماده ۸۹(۱)/بند ۲
                    في 13 يونيو 2015 (المادة 87(5)(أ))                         | 13 يونيو 2015/المادة 87(5)(أ)
                    by order of the Council (S/RES/1593 (2005), para. 2)      | S/RES/1593 (2005)/para. 2
                    A part of 2015, the States of the group                   | ''
                    """)
    void days_symbols_and_places_stay_on_one_line(String text, String unbroken) {
        var pieces = Piece.of(text);
        assertThat(pieces.stream().filter(Piece::unbroken).map(Piece::text).collect(Collectors.joining("/")))
                .isEqualTo(unbroken);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
