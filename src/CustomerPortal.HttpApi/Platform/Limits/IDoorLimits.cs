namespace CustomerPortal.Platform.Limits;

/// <summary>Counts the tries at one account, whether it exists or not, from whatever address.</summary>
public interface IDoorLimits
{
    /// <summary>Counts one try in the current tenant; call it before anything is looked up.</summary>
    /// <param name="door">Name of the door, for example "staff-sign-in".</param>
    /// <param name="account">What the caller typed: e-mail, user name or token.</param>
    /// <exception cref="Kernel.TooManyTriesException">Too many tries (429 with Retry-After).</exception>
    void Enter(string door, string account);
}
