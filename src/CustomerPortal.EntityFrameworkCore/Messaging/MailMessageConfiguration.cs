using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Messaging;

internal sealed class MailMessageConfiguration : IEntityTypeConfiguration<MailMessage>
{
    public void Configure(EntityTypeBuilder<MailMessage> builder)
    {
        builder.ToTable("MessagingMails");
        builder.Property(m => m.IdempotencyKey).HasMaxLength(MailConsts.MaxKeyLength);
        builder.Property(m => m.MessageId).HasMaxLength(MailConsts.MaxMessageIdLength);
        builder.Property(m => m.Template).HasMaxLength(MailConsts.MaxTemplateLength);
        builder.Property(m => m.ToKey).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(m => m.DocumentKind).HasMaxLength(MailConsts.MaxAboutKindLength);
        builder.Property(m => m.ToName).HasMaxLength(MailConsts.MaxNameLength);
        builder.Property(m => m.Subject).HasMaxLength(MailConsts.MaxSubjectLength);
        builder.Property(m => m.AboutKind).HasMaxLength(MailConsts.MaxAboutKindLength);
        builder.Property(m => m.Answer).HasMaxLength(MailConsts.MaxAnswerLength);
        builder.Property(m => m.RecipientSearch).HasMaxLength(EmailAddress.MaxLength + MailConsts.MaxNameLength + 1);
        builder.Property(m => m.Search).HasMaxLength(EmailAddress.MaxLength + MailConsts.MaxNameLength + MailConsts.MaxSubjectLength + 2);
        builder.Ignore(m => m.IsSettled);
        builder.OwnsMany(m => m.Files, files => files.ToJson());

        // One mail a key, also when two handlers queue it at the same time.
        builder.HasIndex(m => new { m.TenantId, m.IdempotencyKey }).IsUnique();

        // The mail log, newest first, and its problems.
        builder.HasIndex(m => new { m.TenantId, m.CreatedAt });
        builder.HasIndex(m => new { m.TenantId, m.State, m.CreatedAt });
        builder.HasIndex(m => new { m.TenantId, m.CustomerId });
        builder.HasIndex(m => new { m.TenantId, m.AboutId });

        // Limits by address and hour, mails held for an address, and the mail that came back.
        builder.HasIndex(m => new { m.TenantId, m.ToKey, m.State });
        builder.HasIndex(m => new { m.TenantId, m.State, m.SettledAt });
        builder.HasIndex(m => new { m.TenantId, m.MessageId });
    }
}
