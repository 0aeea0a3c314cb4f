using System.Text;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Checking;

/// <summary>Reads and writes files of text.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; a byte order mark stays, since offsets count it.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="names">How the user sees paths.</param>
    /// <exception cref="UnusableException">It cannot be read or is no text.</exception>
    public static string Read(string path, PathNames names)
    {
        try
        {
            return Decode(File.ReadAllBytes(path), names.Relative(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException($"{names.Relative(path)} does not exist. Check the path; it is taken from the current folder.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{names.Relative(path)} cannot be read: {e.Message} Check that it is a file and that you may read it.");
        }
    }

    /// <summary>Writes a text file and the folder that it is in; a file that has this text already stays as it is.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">How the user sees paths.</param>
    /// <exception cref="UnusableException">It cannot be written.</exception>
    public static void Write(string path, string text, PathNames names)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                File.WriteAllText(path, text, Strict);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{names.Relative(path)} cannot be written: {e.Message} Check that you may write there.");
        }
    }

    /// <summary>Puts a text in the place of that of a file, at once: a reader sees the old one or the new one, and a failure leaves the old one.</summary>
    /// <param name="path">The absolute path of the file, or of a link to it; it may not exist yet.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">How the user sees paths.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="UnusableException">It cannot be written.</exception>
    public static string Replace(string path, string text, PathNames names)
    {
        try
        {
            bool exists = File.Exists(path);
            string file = exists ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

            // No name of a YAML file, so that nobody takes it for one while it is there.
            string aside = file + ".new";
            File.WriteAllText(aside, text, Strict);
            if (exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(aside, File.GetUnixFileMode(file));
            }

            File.Move(aside, file, overwrite: true);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{names.Relative(path)} cannot be written: {e.Message} Check that you may write there.");
        }
    }

    /// <summary>The text that bytes are; a byte order mark stays.</summary>
    /// <param name="bytes">The content of a file.</param>
    /// <param name="name">The file as the user sees it.</param>
    /// <exception cref="UnusableException">It is no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            string text = Strict.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? throw NoText(name) : text;
        }
        catch (DecoderFallbackException)
        {
            throw NoText(name);
        }
    }

    private static UnusableException NoText(string name) =>
        new($"{name} is no text in UTF-8. Save it as UTF-8; a file that is no YAML does not belong there.");
}
