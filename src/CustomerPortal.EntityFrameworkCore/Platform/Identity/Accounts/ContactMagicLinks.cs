namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ContactMagicLinks(AccountLinks links, ContactSignIn signIn) : IContactMagicLinks
{
    /// <inheritdoc />
    public Task AskAsync(string email, CancellationToken ct) => links.AskForResetAsync(email.Trim(), new ContactMagicLinkAsked(email.Trim()), ct);

    /// <inheritdoc />
    public async Task<SignInAnswer> UseAsync(string token, CancellationToken ct)
    {
        var login = await links.FindAsync<ContactLogin>(TokenPurposes.ContactMagicLink, token, l => l.IsActive, ct);
        if (!await signIn.MayEnterAsync(login, ct))
        {
            throw AccountLinks.Dead();
        }

        await links.UseAsync(TokenPurposes.ContactMagicLink, token, ct);
        return signIn.Answer(login, null);
    }
}
