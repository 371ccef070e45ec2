<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackupDialog</name>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln correction</numerusform>
                <numerusform>%Ln corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meaning(s) of colours</source>
            <translation>
                <numerusform>%Ln meaning of a colour</numerusform>
                <numerusform>%Ln meanings of colours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln story(s)</source>
            <translation>
                <numerusform>%Ln story</numerusform>
                <numerusform>%Ln stories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%Ln agree</source>
            <translation>
                <numerusform>%Ln agrees</numerusform>
                <numerusform>%Ln agree</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) differ</source>
            <translation>
                <numerusform>%Ln figure differs</numerusform>
                <numerusform>%Ln figures differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in one article only</source>
            <translation>
                <numerusform>%Ln in one article only</numerusform>
                <numerusform>%Ln in one article only</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FiguresFilter</name>
        <message numerus="yes">
            <source>None of %Ln figure(s) has all that is asked for.</source>
            <translation>
                <numerusform>The %Ln figure does not have all that is asked for.</numerusform>
                <numerusform>None of %Ln figures has all that is asked for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln figure(s)</source>
            <translation>
                <numerusform>{shown} of %Ln figure</numerusform>
                <numerusform>{shown} of %Ln figures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message numerus="yes">
            <source>{letters} is/are in {language}. No language model for {language} is installed, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are. To find all names: {command}</source>
            <translation>
                <numerusform>{letters} is in {language}. No language model for {language} is installed, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are. To find all names: {command}</numerusform>
                <numerusform>{letters} are in {language}. No language model for {language} is installed, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are. To find all names: {command}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. Quotes and figures are looked for in English only; names, sentences, matches and differences are shown.</source>
            <translation>
                <numerusform>{letters} is in {language}. Quotes and figures are looked for in English only; names, sentences, matches and differences are shown.</numerusform>
                <numerusform>{letters} are in {language}. Quotes and figures are looked for in English only; names, sentences, matches and differences are shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. There is no language model for {language}, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are.</source>
            <translation>
                <numerusform>{letters} is in {language}. There is no language model for {language}, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are.</numerusform>
                <numerusform>{letters} are in {language}. There is no language model for {language}, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message numerus="yes">
            <source>%Ln place(s) found</source>
            <translation>
                <numerusform>%Ln place found</numerusform>
                <numerusform>%Ln places found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message numerus="yes">
            <source>{shown} of %Ln note(s)</source>
            <translation>
                <numerusform>{shown} of %Ln note</numerusform>
                <numerusform>{shown} of %Ln notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Passing</name>
        <message numerus="yes">
            <source>%Ln note(s) that came have no place in the articles; they stand at the end of the list of notes, to be placed.</source>
            <translation>
                <numerusform>%Ln note that came has no place in the articles; it stands at the end of the list of notes, to be placed.</numerusform>
                <numerusform>%Ln notes that came have no place in the articles; they stand at the end of the list of notes, to be placed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>kept {kept} of %Ln block(s)</source>
            <translation>
                <numerusform>kept {kept} of %Ln block</numerusform>
                <numerusform>kept {kept} of %Ln blocks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuotesFilter</name>
        <message numerus="yes">
            <source>%Ln quote(s) · words quoted, by article</source>
            <translation>
                <numerusform>%Ln quote · words quoted, by article</numerusform>
                <numerusform>%Ln quotes · words quoted, by article</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %Ln quote(s) has all that is asked for.</source>
            <translation>
                <numerusform>The %Ln quote does not have all that is asked for.</numerusform>
                <numerusform>None of %Ln quotes has all that is asked for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln quote(s)</source>
            <translation>
                <numerusform>{shown} of %Ln quote</numerusform>
                <numerusform>{shown} of %Ln quotes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>%Ln note(s) do not say any more who wrote them</source>
            <translation>
                <numerusform>%Ln note does not say any more who wrote it</numerusform>
                <numerusform>%Ln notes do not say any more who wrote them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%Ln match(es) shown</source>
            <translation>
                <numerusform>%Ln match shown</numerusform>
                <numerusform>%Ln matches shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Synopsis</name>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>%Ln choice</numerusform>
                <numerusform>%Ln choices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln differ(s)</source>
            <translation>
                <numerusform>%Ln differs</numerusform>
                <numerusform>%Ln differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s)</source>
            <translation>
                <numerusform>%Ln figure</numerusform>
                <numerusform>%Ln figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in only one</source>
            <translation>
                <numerusform>%Ln in only one</numerusform>
                <numerusform>%Ln in only one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s)</source>
            <translation>
                <numerusform>%Ln name</numerusform>
                <numerusform>%Ln names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pair(s) share less</source>
            <translation>
                <numerusform>%Ln pair shares less</numerusform>
                <numerusform>%Ln pairs share less</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statement(s)</source>
            <translation>
                <numerusform>%Ln statement</numerusform>
                <numerusform>%Ln statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to go to the first of %Ln place(s)</source>
            <translation>
                <numerusform>Click to go to its place</numerusform>
                <numerusform>Click to go to the first of %Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{number} in all %Ln article(s)</source>
            <translation>
                <numerusform>{number} in all %Ln articles</numerusform>
                <numerusform>{number} in all %Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>%Ln quote</numerusform>
                <numerusform>%Ln quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unplaced</name>
        <message numerus="yes">
            <source>%Ln note(s) lost a place in the new version</source>
            <translation>
                <numerusform>%Ln note lost a place in the new version</numerusform>
                <numerusform>%Ln notes lost a place in the new version</numerusform>
            </translation>
        </message>
    </context>
</TS>
