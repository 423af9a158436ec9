using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Defines the permissions of Messaging.</summary>
public sealed class MessagingPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var mails = registry.Group(MessagingPermissions.Group).Add(MessagingPermissions.Mails.Default, PermissionSide.Both);
        mails.Add(MessagingPermissions.Mails.Resend);
        mails.Add(MessagingPermissions.Mails.Test);
    }
}
