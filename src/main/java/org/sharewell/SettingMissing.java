package org.sharewell;

/** Sharewell cannot start like this. The message is one sentence for whoever runs it, and says what to set. */
class SettingMissing extends RuntimeException {

    SettingMissing(String sentence) {
        super(sentence);
    }
}
