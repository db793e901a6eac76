package sala.search.lucene;

import java.util.stream.Stream;
import sala.search.MarkedText;
import sala.search.MarkedText.Part;
import sala.search.language.Stretch;
import sala.search.language.WrittenLanguage;

/** Tells with what people get to read in which language it is, for voices that read it out. */
final class Spoken {

    private Spoken() {}

    /** @param language of the passage that it is from */
    static MarkedText in(WrittenLanguage language, MarkedText text) {
        return new MarkedText(
                text.parts().stream().flatMap(part -> parts(part, language)).toList(), language.tag());
    }

    private static Stream<Part> parts(Part part, WrittenLanguage around) {
        return Stretch.of(part.text(), around).stream()
                .map(stretch -> new Part(
                        stretch.text(),
                        part.marked(),
                        stretch.language() == around ? null : stretch.language().tag()));
    }
}
