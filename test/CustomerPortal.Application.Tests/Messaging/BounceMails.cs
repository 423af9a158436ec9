namespace CustomerPortal.Messaging;

/// <summary>What comes back to a sender.</summary>
internal static class BounceMails
{
    /// <summary>A report as postfix writes it (RFC 3464).</summary>
    public static string Report(string messageId, string recipient, string status, string diagnostic, string action) => $"""
        From: MAILER-DAEMON@mx.globex.example (Mail Delivery System)
        To: billing@acme.example
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="B/1"

        --B/1
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        This is the mail system. <{recipient}>: {diagnostic}

        --B/1
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.globex.example
        Arrival-Date: Mon,  1 Jun 2026 10:00:00 +0200 (CEST)

        Final-Recipient: rfc822; {recipient}
        Action: {action}
        Status: {status}
        Remote-MTA: dns; mail.globex.example
        Diagnostic-Code: {diagnostic}

        --B/1
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        From: Acme <billing@acme.example>
        To: {recipient}
        Message-ID: <{messageId}>
        Subject: Invoice

        --B/1--

        """;

    /// <summary>An answer of a person or a program to a mail of ours.</summary>
    public static string Answer(string messageId, string from, string header, string text) => $"""
        From: Bo <{from}>
        To: billing@acme.example
        Subject: Re: Invoice
        In-Reply-To: <{messageId}>
        References: <{messageId}>
        {header}
        Content-Type: text/plain; charset=utf-8

        {text}

        """;

    /// <summary>A mail system that writes for people only.</summary>
    public static string Plain(string messageId, string recipient, string words) => $"""
        From: Mail Delivery System <postmaster@old.globex.example>
        To: billing@acme.example
        Subject: failure notice
        Content-Type: text/plain; charset=us-ascii

        Hi. This is the qmail-send program.
        <{recipient}>:
        {words}

        --- Below this line is a copy of the message.

        Message-ID: <{messageId}>
        Subject: Invoice

        """;
}
