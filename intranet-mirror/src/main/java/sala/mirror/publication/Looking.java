package sala.mirror.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sala.mirror.publication.Found.Different;
import sala.mirror.publication.Found.State;
import sala.mirror.snapshot.Entry;
import sala.mirror.snapshot.RecordText;
import sala.mirror.snapshot.Sha256;
import sala.replica.Replica;

/** One look at a school's records: compares those that are given with the list. For one use. */
final class Looking {

    /** So many texts are written together, and none is kept after that. */
    private static final int TOGETHER = 200;

    private final PublishedRecords records;
    private final Map<Entry.Key, Published> unseen = new HashMap<>();
    private final List<Different> different = new ArrayList<>();
    private final Map<String, Text> texts = new HashMap<>();

    Looking(PublishedRecords records) {
        this.records = records;
    }

    /** The text of a record, and what it was read from. */
    record Text(Replica record, byte[] body) {}

    /** The list names these; unless they are given from now on, they are gone. */
    void expect(List<Published> listed) {
        listed.forEach(one -> unseen.put(one.entry().key(), one));
    }

    void see(Replica record) {
        byte[] body = RecordText.write(record);
        State now = new State(
                new Entry.Key(record.kind(), record.id()),
                record.version(),
                Sha256.of(body),
                body.length,
                record.urgency());
        Published before = unseen.remove(now.key());
        boolean known = before != null && before.entry().hash().equals(now.hash());
        if (!known || before.urgency() != now.urgency()) {
            different.add(new Different(before, now));
        }
        if (!known) {
            keep(now.hash(), new Text(record, body));
        }
    }

    private void keep(String hash, Text text) {
        texts.put(hash, text);
        if (texts.size() == TOGETHER) {
            write();
        }
    }

    private void write() {
        records.addTexts(texts);
        texts.clear();
    }

    Found over() {
        write();
        return new Found(different, List.copyOf(unseen.values()));
    }
}
