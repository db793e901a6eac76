package sala.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import sala.search.lucene.CodesInText.Code;
import sala.search.thai.ThaiRepair;
import sala.search.thai.TracedText;

/** Of a text the codes of indicators alone, each as one term. */
final class CodeTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private TracedText text = ThaiRepair.repair("");
    private Iterator<Code> codes = List.<Code>of().iterator();

    @Override
    public void reset() throws IOException {
        super.reset();
        text = ThaiRepair.repair(WholeText.read(input));
        codes = CodesInText.in(text).iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!codes.hasNext()) {
            return false;
        }
        clearAttributes();
        Code code = codes.next();
        term.append(code.term());
        offset.setOffset(correctOffset(text.origin(code.start())), correctOffset(text.originalEnd(code.end())));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(text.origin(text.length()));
        offset.setOffset(end, end);
    }
}
