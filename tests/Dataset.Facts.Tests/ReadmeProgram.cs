using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>The README's program; its lines stand there word for word.</summary>
internal static class ReadmeProgram
{
    public static void Run(TextWriter output)
    {
        TextWriter Console = output;
        Console.NewLine = "\n";

#pragma warning disable IDE0011 // The README leaves the braces out to be short.
        Meeting meeting = Meetings.PutinAbbasMoscow2024;
        Console.WriteLine(meeting.Name);
        Console.WriteLine($"{meeting.Date}, precise to the {meeting.Date.Precision}");
        Console.WriteLine(string.Join(", ", meeting.Participants.Select(p => p.Agent.Name)));
        foreach (Citation citation in meeting.Sources)
            Console.WriteLine(citation.Source.Title);
        foreach (Claim claim in People.VladimirPutin.Claims)
            Console.WriteLine($"{claim.Made}: {claim.Statement}");
    }
}
