namespace CustomerPortal.Messaging;

/// <summary>Switching a kind of document mail off by the link of a mail. Nobody is signed in: the token is the proof.</summary>
public interface IUnsubscribeAppService
{
    /// <summary>The kind of mail that a token switches off.</summary>
    /// <exception cref="Kernel.EntityNotFoundException">The token is none.</exception>
    string KindOf(string token);

    /// <summary>Switches it off; done twice it changes nothing.</summary>
    /// <exception cref="Kernel.EntityNotFoundException">The token is none.</exception>
    Task UseAsync(string token, CancellationToken ct);
}
