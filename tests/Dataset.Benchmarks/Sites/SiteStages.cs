namespace Dataset.Benchmarks.Sites;

/// <summary>The seconds of each stage of a site, on processors: what others do on the machine does not change them.</summary>
/// <param name="Files">How many files it has.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="Compile">To read, bind and check YAML and pack its facts.</param>
/// <param name="Render">To render all files, which are dropped.</param>
/// <param name="RenderAgain">To render them again, with facts decoded and templates compiled.</param>
/// <param name="Write">To compare them with what is there and to write them.</param>
/// <param name="Floor">To write as many bytes to as many files and nothing else.</param>
internal sealed record SiteStages(int Files, long Bytes, double Compile, double Render, double RenderAgain, double Write, double Floor);
