package org.papergraph.detect;

import java.util.Arrays;

/** A map from (node, word) to node by open addressing: no boxing, one probe on average. */
final class TransitionTable {
    private static final long EMPTY = -1;

    private long[] keys = emptied(1 << 12);
    private int[] values = new int[1 << 12];
    private int size;

    private static long[] emptied(int capacity) {
        long[] keys = new long[capacity];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    /** The node behind a step, or {@link LabelIndex#NONE}. */
    int get(int node, int word) {
        long key = key(node, word);
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : LabelIndex.NONE;
    }

    void put(int node, int word, int next) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        long key = key(node, word);
        int slot = slot(key);
        size += keys[slot] == EMPTY ? 1 : 0;
        keys[slot] = key;
        values[slot] = next;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    /** The slot that holds the key, or the free one where it belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        // Fibonacci hashing (Knuth, TAOCP vol. 3, 6.4): neighbouring keys spread over the table.
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = emptied(oldKeys.length * 2);
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
