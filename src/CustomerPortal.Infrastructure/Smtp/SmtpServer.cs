namespace CustomerPortal.Messaging;

/// <summary>The mail server of a tenant.</summary>
internal sealed record SmtpServer(string Host, int Port, string UserName, string Password, bool UsesTls)
{
    /// <summary>For the log and the answer.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
