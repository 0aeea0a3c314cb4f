namespace Dataset.Site.Citing;

/// <summary>A part of a reference in words.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsItalic">Whether they are set in italics.</param>
/// <param name="Language">Their language, or the empty string.</param>
/// <param name="IsAddress">Whether they are the address.</param>
public sealed record ApaPart(string Text, bool IsItalic = false, string Language = "", bool IsAddress = false);
