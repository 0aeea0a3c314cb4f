namespace Dataset.Schema.Yaml;

/// <summary>What the parser met next.</summary>
internal enum YamlEventKind
{
    Scalar,
    Alias,
    SequenceStart,
    SequenceEnd,
    MappingStart,
    MappingEnd,
    StreamEnd,
    Failure,
}
