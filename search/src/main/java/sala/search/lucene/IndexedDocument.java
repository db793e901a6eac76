package sala.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import sala.find.Findable;

/** Writes an {@link Entry} as Lucene wants it. */
final class IndexedDocument {

    /** With offsets, so that a snippet is found without analysing the text again. */
    private static final FieldType TEXT_WITH_OFFSETS = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    /** Where in the text it stands the other fields know. */
    private static final FieldType WORDS_ALONE = text(IndexOptions.DOCS_AND_FREQS);

    private final Document document = new Document();

    private IndexedDocument() {}

    static Document of(Entry entry) {
        IndexedDocument indexed = new IndexedDocument();
        indexed.identity(entry);
        indexed.text(entry);
        indexed.filters(entry);
        return indexed.document;
    }

    private void identity(Entry entry) {
        Findable findable = entry.findable();
        document.add(new StringField(Fields.KEY, entry.key(), Field.Store.NO));
        document.add(new StoredField(Fields.ID, findable.id().toString()));
        document.add(new StoredField(Fields.TITLE, findable.title()));
        document.add(new StoredField(Fields.URL, findable.url()));
        document.add(new SortedDocValuesField(Fields.ORDER, TitleOrder.key(findable.title())));
        document.add(
                new NumericDocValuesField(Fields.CHANGED, findable.changed().toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.USED, entry.used()));
        document.add(new NumericDocValuesField(Fields.SINCE, entry.since().toEpochMilli()));
    }

    private void text(Entry entry) {
        PlacedText placed = PlacedText.of(entry);
        String title = entry.findable().title();
        document.add(new StoredField(Fields.TEXT, placed.text()));
        document.add(new StoredField(Fields.PLACES, placed.writtenPlaces()));
        document.add(new Field(Fields.WORDS, placed.text(), TEXT_WITH_OFFSETS));
        document.add(new Field(Fields.FOLDED, placed.text(), TEXT_WITH_OFFSETS));
        document.add(new Field(Fields.CODES, placed.text(), TEXT_WITH_OFFSETS));
        document.add(new TextField(Fields.TITLE_WORDS, title, Field.Store.NO));
        document.add(new TextField(Fields.TITLE_FOLDED, title, Field.Store.NO));
        headings(entry);
        String written = WholeTitles.written(title);
        document.add(new StringField(Fields.WHOLE, written, Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.TITLE_MARK, WholeTitles.mark(written)));
        TitleBeginnings.endings(title)
                .forEach(ending -> document.add(new StringField(Fields.ENDINGS, ending, Field.Store.NO)));
    }

    /** Once more, beside all of the text. */
    private void headings(Entry entry) {
        String headings = String.join("\n", entry.headings());
        if (!headings.isEmpty()) {
            document.add(new Field(Fields.HEADING_WORDS, headings, WORDS_ALONE));
            document.add(new Field(Fields.HEADING_FOLDED, headings, WORDS_ALONE));
        }
    }

    private void filters(Entry entry) {
        Findable findable = entry.findable();
        findable.audiences()
                .forEach(audience -> document.add(new StringField(Fields.AUDIENCE, audience, Field.Store.NO)));
        document.add(new StoredField(Fields.KIND, findable.format()));
        FacetsOfThing.of(entry).forEach((facet, values) -> values.forEach(value -> facet(facet.parameter(), value)));
        findable.traits().codes().stream()
                .flatMap(code -> CodesInText.in(code).stream())
                .forEach(code -> document.add(new StringField(Fields.BEARS, code.term(), Field.Store.NO)));
    }

    private void facet(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static FieldType text(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
