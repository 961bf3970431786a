package uk.mandate.strategy.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.accountability.Refusal;

class ResponseFileTest {
    @Test
    void aRowHasTheNumberThatASpreadsheetShows() {
        var rows = ResponseFile.read(
                """
                received,channel,words
                2024-05-01,Survey,"Two
                lines, and a comma"
                2024-05-02,Survey,Short
                """);

        assertThat(rows).extracting(ResponseFile.Row::number).containsExactly(2L, 3L);
        assertThat(rows.get(0).cell("words")).isEqualTo("Two\nlines, and a comma");
        assertThat(rows.get(1).cell("theme")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received;channel;words\n1/5/2024;Survey;Good",
                "\uFEFFReceived,Channel,WORDS\r\n1/5/2024,Survey,Good\r\n",
                "words,theme,channel,received\nGood,,Survey,1/5/2024"
            })
    void whatSpreadsheetsWriteIsRead(String file) {
        assertThat(ResponseFile.read(file)).singleElement().satisfies(row -> {
            assertThat(row.cell("received")).isEqualTo("1/5/2024");
            assertThat(row.cell("channel")).isEqualTo("Survey");
            assertThat(row.cell("words")).isEqualTo("Good");
            assertThat(row.hasEveryCell()).isTrue();
        });
    }

    @Test
    void aRowWithoutAllItsCellsIsSeen() {
        assertThat(ResponseFile.read("received,channel,words\n1/5/2024,Survey")
                        .get(0)
                        .hasEveryCell())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | not empty",
                "'received,words\n1/5/2024,Good' | lacks “channel”",
                "'received,channel,words,telephone\n1,2,3,4' | Nothing is kept of the column “telephone”",
                "'received,channel,words' | no row below it",
                "'received,channel,words\n1/5/2024,Survey,\"open' | a quotation mark is opened and not closed",
                "'received,channel,channel,words\n1,2,3,4' | a name of its own above each column"
            })
    void aFileThatIsNoneIsRefusedWithASentence(String file, String sentence) {
        assertThatThrownBy(() -> ResponseFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileThatIsTooLongIsSplit() {
        var rows = "1/5/2024,Survey,Good\n".repeat(ResponseFile.MOST_ROWS);

        assertThat(ResponseFile.read("received,channel,words\n" + rows)).hasSize(ResponseFile.MOST_ROWS);
        assertThatThrownBy(() -> ResponseFile.read("received,channel,words\n" + rows + "1/5/2024,Survey,Good"))
                .hasMessageContaining("more than 5,000 rows");
        assertThatThrownBy(() -> ResponseFile.read("x".repeat(ResponseFile.LONGEST + 1)))
                .hasMessageContaining("half a million characters");
    }
}
