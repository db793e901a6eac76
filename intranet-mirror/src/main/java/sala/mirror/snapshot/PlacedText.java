package sala.mirror.snapshot;

import sala.replica.Replica;

/** The text of a record that came into a list, or changed there. */
public record PlacedText(int place, byte[] text) {

    Entry entry() {
        Replica record = RecordText.read(text);
        return new Entry(place, record.kind(), record.id(), record.version(), Sha256.of(text), text.length);
    }
}
