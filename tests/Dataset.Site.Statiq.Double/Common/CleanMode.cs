namespace Statiq.Common;

public enum CleanMode
{
    None,
    Self,
    Full,
    Unwritten,
}
