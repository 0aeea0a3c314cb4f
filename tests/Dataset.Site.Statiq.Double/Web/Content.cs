namespace Statiq.Web.Pipelines;

/// <summary>The pipeline of pages, by whose name others join it.</summary>
public sealed class Content;
