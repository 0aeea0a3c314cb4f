namespace Dataset.Schema.Tests.Yaml;

/// <summary>A file as contributors write it: comments, blocks, brackets, quotes and three scripts.</summary>
internal static class Samples
{
    public const string Meetings = """
        # Meetings of August 2024.

        putin-abbas-moscow-2024:
          title: "Meeting of Vladimir Putin and Mahmoud Abbas"   # as the Kremlin has it
          date: 2024-08-13
          place: {city: Moscow, country: RU, site: 'Novo-Ogaryovo, "state residence"'}
          participants:
            - agent: vladimir-putin
              role: host
            - agent: mahmoud-abbas
              role: guest
              note: |
                Came from Ramallah.
                  Left for Ankara.

          names:
            ar: لقاء بوتين وعباس
            he: 'פגישת פוטין ועבאס'
            emoji: 🤝 "hand in hand" 🕊
          # What the sources say.
          summary: >-
            They spoke of the war in Gaza
            and of the full membership of Palestine.

            No joint statement was published.
          supports: [title, date, "place"]
          sources:
          - source: kremlin-74877
            locator: "paragraph 3: \"it is imperative\""
            accessed: 2024-08-14
          - source: tass-1828523
            quote: we are following the humanitarian disaster
              with great sorrow
          replaced_by:

        # A second one, in brief.
        abbas-erdogan-ankara-2024:
          title: Abbas in Ankara
          date: 2024-08-14/2024-08-15
          votes: {'yes': 12, 'no': 0, abstain: [uk, ch]}
          sources: [{source: aa-2024-08-15}, {source: wafa-146210, locator: 'page 1'}]

        meshaal-doha-2024:
          title: Khaled Meshaal in Doha
          date: 2024-08~
          sources:
            -
              source: aj-2024
        """;
}
