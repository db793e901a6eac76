package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import sala.fault.Invalid;
import sala.media.timetable.Channel;
import sala.sql.Sql;

/** The clocks of what records each channel: nobody sets them, so their fault is known instead. */
@Singleton
public class ChannelClocks {

    private static final int MOST = 12 * 60 * 60;

    private final Sql sql;

    @Inject
    public ChannelClocks(Sql sql) {
        this.sql = sql;
    }

    /** Seconds ahead, by channel; without those that are right. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new TreeMap<>();
        sql.list(row -> all.put(row.text("channel"), row.integer("ahead_seconds")), "select * from channel_clock");
        return all;
    }

    void set(Channel channel, int secondsAhead) {
        if (Math.abs(secondsAhead) > MOST) {
            throw new Invalid("seconds", "recording.clock", MOST);
        }
        sql.update(
                "insert into channel_clock (channel, ahead_seconds) values (?, ?)"
                        + " on conflict (channel) do update set ahead_seconds = excluded.ahead_seconds",
                channel.name(),
                secondsAhead);
        sql.update("delete from channel_clock where ahead_seconds = 0");
    }
}
